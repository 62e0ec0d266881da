//! What records say.

use super::words;

words! {
    OBJECT_TYPE: "Түрі", "Тип предмета", "Object type";
    MAKER: "Авторы", "Автор", "Maker";
    DATE: "Уақыты", "Датировка", "Date";
    PERIOD: "Дәуірі", "Период", "Period";
    CULTURE: "Мәдениеті", "Культура", "Culture";
    MATERIAL: "Материалы", "Материал", "Material";
    TECHNIQUE: "Техникасы", "Техника", "Technique";
    DIMENSIONS: "Өлшемдері", "Размеры", "Dimensions";
    INVENTORY_NUMBER: "Түгендеу нөмірі", "Инвентарный номер", "Inventory number";
    CREDIT_LINE: "Қалай атау керек", "Как указывать", "Credit line";
    PROVENANCE: "Музейге қалай түскен", "Происхождение", "Provenance";
    FINDSPOT: "Табылған жері", "Место находки", "Findspot";
    SUBJECTS: "Тақырыптары", "Темы", "Subjects";
    RIGHTS: "Құқықтары", "Права", "Rights";
    HOLDING_MUSEUM: "Сақтаулы тұрған музейі", "Где хранится", "Holding museum";
    PHYSICAL_DESCRIPTION: "Сырт көрінісі", "Как выглядит", "What it looks like";
    PLAIN_LANGUAGE: "Қарапайым тілмен", "Простым языком", "In plain language";
    FACTS: "Деректері", "Сведения", "Facts";
    NOTES: "Ескертпелер", "Примечания", "Notes";
    SOURCES: "Дереккөздер", "Источники", "Sources";
    RELATED_EXHIBITS: "Ұқсас жәдігерлер", "Похожие экспонаты", "Related exhibits";
    PICTURE_FAILED: "Суретті жүктеу мүмкін болмады", "Изображение не загрузилось", "The picture did not load";

    MUSEUM: "Музейі", "Музей", "Museum";
    REGION: "Өңірі", "Регион", "Region";
    KIND: "Түрі", "Вид", "Kind";
    ADDRESS: "Мекенжайы", "Адрес", "Address";
    OPENING_HOURS: "Жұмыс уақыты", "Часы работы", "Opening hours";
    HOURS_UNKNOWN:
        "Белгісіз; барар алдында музейден сұраңыз",
        "Неизвестны; уточните в музее перед посещением",
        "Not known; ask the museum before you visit";
    OPEN_NOW: "Қазір ашық", "Сейчас открыто", "Open now";
    OPEN_UNTIL: "Қазір ашық, жабылуы {}", "Сейчас открыто, до {}", "Open now, until {}";
    CLOSED_UNTIL: "Қазір жабық, ашылуы: {}", "Сейчас закрыто, откроется: {}", "Closed now, opens {}";
    CLOSED_NOW: "Қазір жабық", "Сейчас закрыто", "Closed now";
    FREE_DAYS: "Тегін күндер", "Бесплатные дни", "Free days";
    FREE_DAYS_UNKNOWN: "Белгісіз; музейден сұраңыз", "Неизвестны; уточните в музее", "Not known; ask the museum";
    FREE_FOR: "Тегін кіру", "Бесплатный вход", "Free entry";
    WEBSITE: "Сайты", "Сайт", "Website";
    TELEPHONE: "Телефоны", "Телефон", "Telephone";
    FOUNDED: "Құрылған уақыты", "Основан", "Founded";
    BELONGS_TO: "Кімге қарайды", "Кому принадлежит", "Belongs to";
    LOCATION: "Координаттары", "Координаты", "Coordinates";
    LOCATION_OF_TOWN: "ғимараттың емес, елді мекеннің орны", "координаты населённого пункта, не здания", "of the town, not of the building";
    SHOW_ON_MAP: "Картадан көру", "Показать на карте", "Show on a map";
    PLEASE_NOTE: "Назар аударыңыз", "Обратите внимание", "Please note";
    ITS_EXHIBITS: "Музей жәдігерлері", "Экспонаты музея", "Exhibits of the museum";
    ITS_TOURS: "Музей турлары", "Туры по музею", "Tours of the museum";
    ITS_STORIES: "Музей жаңалықтары", "Новости музея", "News of the museum";

    SCENES: "Көріністер", "Сцены", "Scenes";
    IN_THIS_SCENE: "Осы көріністе", "В этой сцене", "In this scene";
    TO_SCENE: "Көрініске өту: {}", "Перейти к сцене: {}", "Go to the scene: {}";
    PREVIOUS_SCENE: "Алдыңғы көрініс", "Предыдущая сцена", "Previous scene";
    NEXT_SCENE: "Келесі көрініс", "Следующая сцена", "Next scene";
    TOUR_IS_ELSEWHERE:
        "Бұл тур басқа сайтта орналасқан. Сілтеме порталдан тыс жерге апарады.",
        "Этот тур находится на другом сайте. Ссылка ведёт за пределы портала.",
        "This tour is on another site. The link leads outside the portal.";
    OPEN_TOUR: "Тур тұрған сайтты ашу", "Открыть сайт с туром", "Open the tour’s site";

    NEWS: "Жаңалық", "Новость", "News";
    EVENT: "Іс-шара", "Событие", "Event";
    EXHIBITION: "Көрме", "Выставка", "Exhibition";
    CONFERENCE: "Конференция", "Конференция", "Conference";
    STORY_DATE: "Күні", "Дата", "Date";
    PLACE: "Өтетін жері", "Место", "Place";
    PARTNERS: "Серіктестер", "Партнёры", "Partners";
    DATE_UNCERTAIN: "нақты емес", "неточно", "uncertain";
    LAST_DAY: "соңғы күні – {}", "по {}", "until {}";
    YEAR_UNKNOWN: "жылы белгісіз", "год неизвестен", "year unknown";

    IN_KAZAKH: "қазақша", "на казахском", "in Kazakh";
    IN_RUSSIAN: "орысша", "на русском", "in Russian";
    IN_ENGLISH: "ағылшынша", "на английском", "in English";
    MACHINE_TRANSLATION: "машиналық аударма", "машинный перевод", "machine translation";
}
