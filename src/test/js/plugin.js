// Loads the plugin's scripts as a Jira page does: the web-resource's files in order, with texts inserted, as AMD.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import jqueryOf from 'jquery';
import {JSDOM} from 'jsdom';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const resources = root + 'src/main/resources/';
// Made by Maven from src/third-party. It needs a canvas, so pages here get a fake that records what it draws.
const LIBRARY = 'js/clear-owner/lib/uplot.js';

/** The path of a file of the chart library. */
export const libraryFile = name => `${root}src/third-party/uplot/${name}`;

const CALL = /AJS\.I18n\.getText\(\s*'([\w.-]+)'\s*([),])/g;

const unescaped = text => text.replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));

export const read = path => readFileSync(resources + path, 'utf8');

export const texts = new Map(read('i18n/clear-owner.properties').split('\n')
  .map(line => /^([\w.-]+)\s*=\s*(.*)$/.exec(line)).filter(Boolean)
  .map(([, key, text]) => [key, unescaped(text)]));

export const text = (key, ...values) => format(texts.get(key), ...values);

const descriptor = readFileSync(root + 'atlassian-plugin.xml', 'utf8');

const modules = new Map([...descriptor.matchAll(/<web-resource key="([^"]+)"[^]*?<\/web-resource>/g)]
  .map(([xml, key]) => [key, xml]));

/** The scripts of a web-resource, after those of our web-resources that it depends on. */
function withDependencies(key) {
  const own = [...modules.get(key).matchAll(/<dependency>\$\{atlassian\.plugin\.key\}:([^<]+)<\/dependency>/g)]
    .flatMap(([, needed]) => withDependencies(needed));
  return [...new Set([...own, ...webResources.get(key)])];
}

/** Script and style files of a web-resource and of ours that it depends on, without the chart library. */
export function served(key) {
  const own = [...modules.get(key).matchAll(/<dependency>\$\{atlassian\.plugin\.key\}:([^<]+)<\/dependency>/g)]
    .flatMap(([, needed]) => served(needed));
  const files = [...modules.get(key).matchAll(/location="((?:js|css)\/[^"]+)"/g)].map(match => match[1])
    .filter(path => !path.includes('/lib/')).map(path => resources + path);
  return [...new Set([...own, ...files])];
}

/** The scripts that the descriptor lists in each web-resource. */
export const webResources = new Map([...modules]
  .map(([key, xml]) => [key, [...xml.matchAll(/location="(js\/[^"]+)"/g)].map(match => match[1])
    .filter(path => path !== LIBRARY)]));

function format(message, ...values) {
  return message.replace(/''/g, '\'').replace(/\{(\d)\}/g, (_, index) => values[index]);
}

/** Replaces texts as Jira's jsI18n transformer does. */
function translated(script, path) {
  return script.replace(CALL, (_, key, end) => {
    if (!texts.has(key)) {
      throw new Error(`${path} uses ${key}, which clear-owner.properties does not have`);
    }
    return end === ')' ? JSON.stringify(texts.get(key)) : `AJS.format(${JSON.stringify(texts.get(key))},`;
  });
}

function loader() {
  const modules = new Map();
  const get = id => {
    const module = modules.get(id);
    if (!module) {
      throw new Error(`No module ${id}`);
    }
    module.value ??= {is: module.factory(...module.dependencies.map(get))};
    return module.value.is;
  };
  return {
    get,
    define: (id, dependencies, factory) => modules.set(id, {dependencies, factory}),
    require: (dependencies, callback) => callback(...dependencies.map(get))
  };
}

function frozen(value) {
  if (value && typeof value === 'object') {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

/**
 * A page with the scripts of a web-resource.
 *
 * @param answer takes a request {url, data}; returns a value or {status, body}. The value must not be modified, because
 *     callers may share it
 * @param timeZone of the reader, as in our REST API
 */
export function page(webResource, answer = () => ({status: 404, body: ''}), timeZone = null) {
  const {window} = new JSDOM('<!DOCTYPE html><html lang="en"><meta name="ajs-user-locale" content="en_UK"><body>',
    {url: 'https://jira.example/jira/', runScripts: 'outside-only', pretendToBeVisual: true});
  const $ = jqueryOf(window);
  const amd = loader();
  const requests = [];
  const bus = $({});
  $.ajax = request => {
    const deferred = $.Deferred();
    requests.push(request);
    Promise.resolve().then(() => answer(request)).then(said => {
      if (said && said.status >= 0) {
        deferred.reject({
          status: said.status, responseText: said.body, getResponseHeader: name => said.headers?.[name] ?? null
        });
      } else {
        deferred.resolve(frozen(said), 'success', {
          getResponseHeader: name => name === 'X-Clear-Owner-Time-Zone' ? timeZone : null
        });
      }
    });
    return deferred.promise();
  };
  amd.define('jquery', [], () => $);
  amd.define('wrm/context-path', [], () => () => '/jira');
  const plots = [];
  amd.define('clear-owner/lib/uplot', [], () => function Plot(options, data, box) {
    Object.assign(this, {options, data, box, destroyed: false});
    this.destroy = () => { this.destroyed = true; };
    plots.push(this);
  });
  const sizes = [];
  window.ResizeObserver = class {
    constructor(changed) { this.changed = changed; }
    observe(element) { sizes.push({element, changed: this.changed}); }
    disconnect() { }
  };
  /** Sets the width of an element, as layout does. */
  const resize = (element, width) => {
    Object.defineProperty(element, 'clientWidth', {value: width, configurable: true});
    sizes.filter(one => one.element === element).forEach(one => one.changed());
  };
  amd.define('jira/util/events', [], () => ({
    bind: (type, handler) => bus.on(type, handler), trigger: (type, values) => bus.trigger(type, values)
  }));
  amd.define('jira/util/events/types', [], () => ({
    NEW_CONTENT_ADDED: 'newContentAdded', REFRESH_ISSUE_PAGE: 'refreshIssuePage'
  }));
  Object.assign(window, {
    define: amd.define,
    require: amd.require,
    AJS: {format, I18n: {getText: key => { throw new Error(`${key} is not literal`); }}}
  });
  for (const path of withDependencies(webResource)) {
    window.eval(translated(read(path), path));
  }
  const trigger = (type, ...values) => bus.trigger(type, values);
  const bind = (type, handler) => bus.on(type, handler);
  return {window, document: window.document, $, get: amd.get, requests, trigger, bind, plots, resize};
}

const plain = value => JSON.parse(JSON.stringify(value));

/** Compares by content: objects of the page have the page's own prototypes. */
export const same = (actual, expected) => assert.deepEqual(plain(actual), plain(expected));

/** Waits until a condition holds. */
export async function until(wished) {
  for (let tries = 0; tries < 200; tries += 1) {
    const seen = wished();
    if (seen) {
      return seen;
    }
    await new Promise(resolve => setTimeout(resolve, 5));
  }
  throw new Error('It did not happen: ' + wished);
}
