/**
 * The servers, each a module of its name that exports `name`, `connector`, `start()` and `stop()`; one without a connector
 * has a packed catalogue.
 */
export const names = ["datasette", "json-server", "opensearch", "pocketbase", "tate-packed"];
