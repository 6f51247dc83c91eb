/** Searches the users that the reader may find, as candidates for clear-owner/common/person. */
define('clear-owner/common/people', ['clear-owner/common/request'], function (request) {
  'use strict';
  var MAX_RESULTS = 20;
  return function people(query) {
    return request.get('/rest/api/2/user/picker', {query: query, showAvatar: true, maxResults: MAX_RESULTS})
      .then(function (answer) {
        return (answer.users || []).map(function (user) {
          return {user: {key: user.key, name: user.name, displayName: user.displayName, avatarUrl: user.avatarUrl}};
        });
      });
  };
});
