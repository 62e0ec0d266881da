import { walk } from "./walk.mjs";

walk("datasette", { sorts: ["title", "newest"], counts: true });
