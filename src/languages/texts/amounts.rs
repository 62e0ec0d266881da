//! What is counted.

use super::counted;

counted! {
    MUSEUM_COUNT: "{} музей", ["{} музей", "{} музея", "{} музеев"], ["{} museum", "{} museums"];
    EXHIBIT_COUNT: "{} жәдігер", ["{} экспонат", "{} экспоната", "{} экспонатов"], ["{} exhibit", "{} exhibits"];
    TOUR_COUNT: "{} тур", ["{} тур", "{} тура", "{} туров"], ["{} tour", "{} tours"];
    STORY_COUNT: "{} жаңалық", ["{} новость", "{} новости", "{} новостей"], ["{} news item", "{} news items"];
    SCENE_COUNT: "{} көрініс", ["{} сцена", "{} сцены", "{} сцен"], ["{} scene", "{} scenes"];
    LOST_COUNT:
        "{} жазбаны оқу мүмкін болмады.",
        ["Не удалось прочитать {} запись.", "Не удалось прочитать {} записи.", "Не удалось прочитать {} записей."],
        ["{} record could not be read.", "{} records could not be read."];
}
