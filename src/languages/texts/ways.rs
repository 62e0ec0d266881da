//! Ways into the catalogue: the start page, the map, the time line.

use super::{counted, words};

words! {
    MAP: "Карта", "Карта", "Map";
    MAP_HEADING: "Музейлер картасы", "Музеи на карте", "Museums on the map";
    MAP_ABOUT:
        "Өңірді таңдаңыз немесе картаны үлкейтіп, қалаңызды табыңыз.",
        "Выберите регион или найдите на карте свой город.",
        "Choose a region, or zoom in on a town.";
    MAP_HINT:
        "Картаны бағыт пернелері жылжытады, + пен − жақындатып, алыстатады; тінтуір дөңгелегін Ctrl пернесін басып тұрып айналдырыңыз, сенсорлы экранда екі саусақ жеткілікті. Саны жоқ нүкте – бір музей, саны бары – қатар тұрған бірнеше музей. Картадағының бәрі тізімде де бар.",
        "Карту двигают стрелки, + и − приближают и отдаляют; колесо мыши вращайте, удерживая Ctrl, а на сенсорном экране хватит двух пальцев. Точка без числа\u{a0}— один музей, с числом\u{a0}— столько музеев рядом. Всё, что на карте, есть и в списке.",
        "Arrow keys move the map, + and − zoom; so does the mouse wheel with Ctrl, and two fingers on a touchscreen. A point without a number is one museum; a number tells how many stand together. All that is on the map is in the list too.";
    ALL_REGIONS: "Барлық өңір", "Все регионы", "All regions";
    ZOOM_IN: "Жақындату", "Приблизить", "Zoom in";
    ZOOM_OUT: "Алыстату", "Отдалить", "Zoom out";
    MOVE_WEST: "Батысқа", "На запад", "To the west";
    MOVE_NORTH: "Солтүстікке", "На север", "To the north";
    MOVE_SOUTH: "Оңтүстікке", "На юг", "To the south";
    MOVE_EAST: "Шығысқа", "На восток", "To the east";
    MAP_BUTTONS: "Картаны басқару", "Управление картой", "Map controls";
    MUSEUMS_HERE: "Осы жердегі музейлер", "Музеи в этой части карты", "Museums here";
    NO_MUSEUMS_HERE:
        "Мұнда музей жоқ. Картаны алыстатыңыз немесе барлық өңірді таңдаңыз.",
        "Здесь музеев нет. Отдалите карту или выберите все регионы.",
        "There are no museums here. Zoom out, or choose all regions.";
    SHOW_MORE: "Тағы көрсету", "Показать ещё", "Show more";
    NOT_ON_MAP: "Картада жоқ музейлер", "Музеи, которых на карте нет", "Museums that are not on the map";
    MAP_PART:
        "Картада алғашқы {} музей тұр; қалғандары музейлер тізімінде.",
        "На карте первые {}; остальные\u{a0}— в списке музеев.",
        "The map has the first {}; the others are in the list of museums.";

    TIME_LINE: "Уақыт таспасы", "Лента времени", "Timeline";
    TIME_LINE_ABOUT:
        "Тас дәуірінен бүгінге дейін. Дәуірді ашсаңыз, сол жылдардың жәдігерлері шығады.",
        "От каменного века до наших дней. Откройте период, чтобы увидеть экспонаты тех лет.",
        "From the Stone Age to the present. Each period opens into the exhibits of its years.";
    TIME_LINE_NOTE:
        "Жылдар шамамен алынған: дәуірлердің шегі өңірден өңірге ауысады және бір-біріне еніп жатады. Жәдігер өз жылдары тиетін дәуірдің бәрінде саналады, ал жылдарының көбі түсетін дәуірде көрсетіледі.",
        "Годы приблизительны: границы периодов в разных местах различны и заходят одна за другую. Экспонат считается во всех периодах, которых касаются его годы, а показан в том, на который их приходится больше.",
        "The years are approximate: periods begin and end differently from place to place, and overlap. An exhibit counts in every period that its years touch, and is shown in the one that has most of them.";
    NO_EXHIBITS_YET: "Әзірге жәдігер жоқ", "Экспонатов пока нет", "No exhibits yet";

    OBJECT_OF_THE_DAY: "Күннің жәдігері", "Экспонат дня", "Object of the day";
    WAYS_IN: "Қайдан бастау керек", "С чего начать", "Where to begin";
}

counted! {
    MUSEUMS_TOGETHER: "Мұнда {} музей", ["Здесь {} музей", "Здесь {} музея", "Здесь {} музеев"], ["{} museum here", "{} museums here"];
}
