/* The globals that Jira's web-resource manager sets before AUI loads. */
(function () {
    'use strict';
    var contextPath = document.querySelector('meta[name=ajs-context-path]').content;
    window.contextPath = contextPath;
    window.WRM = {contextPath: function () { return contextPath; }};
    // AUI keeps what it finds here as its own.
    window.AJS = {contextPath: window.WRM.contextPath};
}());
