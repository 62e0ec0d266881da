import { walk } from "./walk.mjs";

walk("pocketbase", { sorts: ["title", "newest"], counts: false });
