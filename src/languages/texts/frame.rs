//! The frame of every page, and the pages about the portal itself.

use super::words;

words! {
    SKIP_TO_CONTENT: "Негізгі мазмұнға өту", "Перейти к содержанию", "Skip to content";
    MENU: "Мәзір", "Меню", "Menu";
    HOME: "Басты бет", "Главная", "Home";
    CATALOGUES: "Каталогтар", "Каталоги", "Catalogues";
    MUSEUMS: "Музейлер", "Музеи", "Museums";
    EXHIBITS: "Жәдігерлер", "Экспонаты", "Exhibits";
    TOURS: "Виртуалды турлар", "Виртуальные туры", "Virtual tours";
    STORIES: "Жаңалықтар", "Новости", "News";
    STORIES_HEADING:
        "Жаңалықтар, іс-шаралар және көрмелер",
        "Новости, события и выставки",
        "News, events and exhibitions";
    ABOUT: "Портал туралы", "О портале", "About";
    REGIONS: "Өңірлер", "Регионы", "Regions";
    LANGUAGE: "Тіл", "Язык", "Language";
    LOW_VISION: "Нашар көретіндерге арналған нұсқа", "Версия для слабовидящих", "Low-vision version";
    ACCESSIBILITY: "Қолжетімділік", "Доступность", "Accessibility";
    CONTACT: "Байланыс", "Связаться с нами", "Contact";
    OUTSIDE: "басқа сайт", "другой сайт", "another site";
    LATIN_IS_MADE:
        "Латын әліпбиіндегі мәтінді портал кирилл жазуынан автоматты түрде жасайды.",
        "Казахский текст на латинице портал создаёт из кириллицы автоматически.",
        "The portal makes the Kazakh text in Latin letters from the Cyrillic automatically.";
    ARABIC_IS_MADE:
        "Төте жазудағы (араб әліпбиіндегі) мәтінді портал кирилл жазуынан автоматты түрде жасайды.",
        "Казахский текст арабским письмом портал создаёт из кириллицы автоматически.",
        "The portal makes the Kazakh text in Arabic script from the Cyrillic automatically.";

    CATALOGUE_IN_NUMBERS: "Каталог сандарда", "Каталог в цифрах", "The catalogue in numbers";
    LATEST_STORIES: "Соңғы жаңалықтар", "Последние новости", "Latest news";
    LOOK_INTO: "Көріп шығыңыз", "Посмотрите", "Take a look";
}
