//! The page that shows the portal's design.

use super::words;

words! {
    DESIGN: "Порталдың дизайны", "Дизайн портала", "The portal's design";
    DESIGN_LEAD:
        "Порталдың барлық бөлігі осында әр күйінде көрсетілген. Жазбалар ойдан шығарылған, сондықтан сілтемелері «мұндай жазба жоқ» бетіне апарады.",
        "Здесь все части портала в каждом их состоянии. Записи вымышлены, поэтому ссылки на них ведут на страницу «такой записи нет».",
        "Every part of the portal, in every state. The records are made up, so links to them lead to “There is no such record”.";
    DESIGN_SECTIONS: "Бөлімдер", "Разделы", "Sections";

    DESIGN_TOKENS: "Негізі", "Основа", "Tokens";
    DESIGN_TYPE: "Қаріп пен өлшемдері", "Шрифты и размеры", "Typefaces and sizes";
    DESIGN_SAMPLE:
        "Әр жәдігердің өз үні бар: қобыз, шаңырақ, үзеңгі, ұршық, ғасырлар куәгері",
        "У каждой вещи свой голос: кобыз, шанырак, стремя, веретено, свидетели веков",
        "Each thing has a voice of its own: kobyz, shanyrak, stirrup, spindle, witnesses of ages";
    DESIGN_COLOURS: "Түстер және контраст", "Цвета и контраст", "Colours and contrast";
    DESIGN_SPACES: "Аралықтар", "Отступы", "Spaces";
    DESIGN_EDGES: "Бұрыштар мен көлеңке", "Углы и тень", "Corners and elevation";
    DESIGN_MOTION: "Қозғалыс", "Движение", "Motion";
    DESIGN_MOTION_HOW:
        "Түс 0,15 секундта ауысады. Құрылғыда қозғалысты азайту таңдалса, бірден ауысады.",
        "Цвет меняется за 0,15 секунды; если на устройстве выбрано меньше движения\u{a0}— сразу.",
        "Colours change in 0.15 seconds; at once where the device asks for less motion.";
    DESIGN_ORNAMENT: "Өрнек", "Орнамент", "Ornament";

    DESIGN_CONTROLS: "Түймелер, сілтемелер, өрістер", "Кнопки, ссылки, поля", "Buttons, links, fields";
    DESIGN_BUTTONS: "Түймелер", "Кнопки", "Buttons";
    DESIGN_LINKS: "Сілтемелер", "Ссылки", "Links";
    DESIGN_FIELDS: "Өрістер", "Поля", "Fields";
    STATE_USUAL: "қалыпты", "обычное", "usual";
    STATE_MAIN: "негізгі әрекет", "главное действие", "main action";
    STATE_POINTED: "меңзер үстінде", "под указателем", "under the pointer";
    STATE_FOCUSED: "фокуста", "в фокусе", "with the focus";
    STATE_OPEN: "ашық", "открыто", "open";
    STATE_DISABLED: "қолжетімсіз", "недоступно", "disabled";
    STATE_CURRENT: "ағымдағы", "текущее", "current";
    STATE_EMPTY: "бос", "пусто", "empty";
    STATE_FILLED: "толтырылған", "заполнено", "filled in";
    STATE_CHECKED: "белгіленген", "отмечено", "checked";

    DESIGN_CARDS: "Карточкалар", "Карточки", "Cards";
    DESIGN_EXHIBIT_CARDS:
        "Жәдігерлер: суреті бар, суреті жоқ, атауы ұзын, суреті жүктелмеген, басқа тілдегі",
        "Экспонаты: с изображением и без, с длинным названием, со сбоем загрузки, на другом языке",
        "Exhibits: with a picture and without, with a long title, with a picture that failed, in another language";
    DESIGN_AS_LIST: "Тізім түрінде", "Списком", "As a list";
    DESIGN_OTHER_CARDS: "Музейлер, турлар, жаңалықтар", "Музеи, туры, новости", "Museums, tours, news";

    DESIGN_RECORD: "Жазба", "Запись", "A record";
    DESIGN_RECORD_MEDIA:
        "Медиа: сілтемелері суретті, модельді, бүлінген модельді және басқа сайтқа есікті ашады",
        "Медиа: ссылки открывают изображение, модель, повреждённую модель и дверь на другой сайт",
        "Media: the links open a picture, a model, a model that is damaged, and a door to another site";
    DESIGN_EXHIBIT_FACTS: "Жәдігердің деректері", "Сведения об экспонате", "Facts of an exhibit";
    DESIGN_MUSEUM_FACTS: "Музейдің деректері", "Сведения о музее", "Facts of a museum";

    DESIGN_FINDING: "Іздеу", "Поиск", "Finding";
    DESIGN_FINDING_HOW:
        "Екі әріп терілсе, ұсыныстар шығады. Сүзгілердің қалай көрінетінін мына сілтемеден қараңыз:",
        "После двух букв появляются подсказки. Как выглядят выбранные фильтры, видно по ссылке:",
        "Two letters bring suggestions. What chosen filters look like is behind this link:";
    DESIGN_WITH_FILTERS: "сүзгілері таңдалған тізім", "список с выбранными фильтрами", "the list with filters chosen";

    DESIGN_WAYS: "Карта және уақыт таспасы", "Карта и лента времени", "Map and timeline";

    DESIGN_COLLECTION: "Жинақ және салыстыру", "Коллекция и сравнение", "Collection and comparison";
    DESIGN_ROWS:
        "Қатарлар: иесінікі, басқа адамдікі, каталогта жоғы, каталогы жауап бермегені",
        "Строки: у владельца, у другого человека, нет в каталоге, каталог не отвечает",
        "Rows: the owner's, somebody else's, one that no catalogue has, one whose catalogue does not answer";
    DESIGN_NOTE: "Осыны балаларға көрсету керек.", "Это показать детям.", "To be shown to the children.";

    DESIGN_STATES: "Күту, бос орын, қате", "Ожидание, пустота, ошибки", "Waiting, emptiness, errors";
    DESIGN_WAITING: "Жолдағы бөлік", "Часть, которая загружается", "A part that is on its way";
    DESIGN_COMING: "Жолдағы карточка", "Карточка, которая загружается", "A card that is on its way";
    DESIGN_EMPTY: "Бос орын: себебі және әрі қарайғы жол", "Пустое место: почему и что дальше", "An empty place: why, and where to go on";
    DESIGN_FAILED: "Қайталап көруге болатын қате", "Ошибка, которую можно повторить", "An error that may pass";
    DESIGN_FAILED_FOR_GOOD: "Қайталау көмектеспейтін қате", "Ошибка, где повтор не поможет", "An error that will not pass";
    DESIGN_MESSAGES: "Хабарлар", "Сообщения", "Messages";
}
