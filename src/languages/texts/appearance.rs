//! How the portal looks to whom: the version for low vision.

use super::words;

words! {
    APPEARANCE_REACH:
        "Таңдауыңыз бірден қолданылады және осы құрылғыда сақталады.",
        "Выбранное применяется сразу и запоминается на этом устройстве.",
        "What you choose takes effect at once and is remembered on this device.";
    APPEARANCE_USUAL: "Әдеттегі", "Обычный", "Usual";
    APPEARANCE_WIDE: "Кең", "Широкий", "Wide";
    TEXT_SIZE: "Мәтін өлшемі", "Размер текста", "Text size";
    TEXT_LARGE: "Ірі", "Крупный", "Large";
    TEXT_LARGEST: "Өте ірі", "Очень крупный", "Very large";
    LETTER_SPACING: "Әріп аралығы", "Интервал между буквами", "Space between letters";
    LINE_SPACING: "Жол аралығы", "Интервал между строками", "Space between lines";
    COLOURS: "Түстер", "Цвета", "Colours";
    COLOURS_SYSTEM: "Құрылғыдағыдай", "Как на устройстве", "As on the device";
    COLOURS_LIGHT: "Жарық", "Светлые", "Light";
    COLOURS_DARK: "Қараңғы", "Тёмные", "Dark";
    COLOURS_BLACK_ON_WHITE: "Ақта қара", "Чёрным по белому", "Black on white";
    COLOURS_WHITE_ON_BLACK: "Қарада ақ", "Белым по чёрному", "White on black";
    COLOURS_BLUE: "Көгілдірде қою көк", "Тёмно-синим по голубому", "Dark blue on light blue";
    COLOURS_BROWN: "Ақшыл сарыда қоңыр", "Коричневым по бежевому", "Brown on beige";
    PICTURES: "Суреттер", "Изображения", "Pictures";
    PICTURES_SHOWN: "Көрсету", "Показывать", "Shown";
    PICTURES_HIDDEN: "Жасыру", "Скрыть", "Hidden";
    READ_ALOUD: "Дауыстап оқу", "Чтение вслух", "Reading aloud";
    READ_PAGE: "Бетті дауыстап оқу", "Прочитать страницу вслух", "Read the page aloud";
    READ_STOP: "Оқуды тоқтату", "Остановить чтение", "Stop reading";
    READ_NO_VOICE:
        "Бұл браузерде қазақ тіліндегі дауыс жоқ, сондықтан бетті дауыстап оқи алмайды. Дауысты құрылғының баптауларынан қосуға болады.",
        "В этом браузере нет голоса на русском языке, поэтому прочитать страницу вслух нельзя. Голос можно добавить в настройках устройства.",
        "This browser has no voice for English, so it cannot read the page aloud. A voice can be added in the settings of the device.";
    APPEARANCE_RESET: "Әдеттегі көрініске қайту", "Вернуть обычный вид", "Back to the usual look";
    APPEARANCE_IS_USUAL: "Әдеттегі көрініс қайтарылды.", "Обычный вид возвращён.", "The usual look is back.";
    LOW_VISION_CLOSE: "Панельді жабу", "Закрыть панель", "Close the panel";
}
