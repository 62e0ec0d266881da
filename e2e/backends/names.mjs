/** The servers, each a module of its name that exports `name`, `connector`, `start()` and `stop()`. */
export const names = ["datasette", "json-server", "opensearch", "pocketbase"];
