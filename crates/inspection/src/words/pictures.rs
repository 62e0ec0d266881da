//! Words about pictures and other files.

use super::Words;
use crate::rule::Rule;

pub(super) fn of(rule: Rule) -> &'static Words {
    match rule {
        Rule::AlternativeMissing => &Words {
            name: ["Баламалы мәтін жоқ", "Нет альтернативного текста", "No alternative text"],
            wrong: [
                "мұнда не көрінетінін көрмейтін адамға ештеңе айтпайды",
                "тому, кто не видит, ничто не говорит, что здесь изображено",
                "nothing tells what this shows to somebody who does not see it",
            ],
            right: [
                "`alternative` ішінде не көрінетінін жазба тілдерінде айтыңыз",
                "скажите в `alternative`, что видно, на языках записи",
                "`alternative` with what is to be seen, in the record's languages",
            ],
        },
        Rule::PictureSizeUntold => &Words {
            name: ["Сурет өлшемі айтылмаған", "Размер снимка не указан", "Size of a picture not told"],
            wrong: ["суреттің өлшемі көрсетілмеген", "у снимка не указан размер", "the picture has no size"],
            right: [
                "пиксельмен `width` және `height`: жүктелгенше суретке орын қалады",
                "`width` и `height` в пикселях, чтобы до загрузки для него было место",
                "`width` and `height` in pixels, so that its place is kept while it loads",
            ],
        },
        Rule::FileMissing => &Words {
            name: ["Файл жоқ", "Файла нет", "File missing"],
            wrong: [
                "{0} мекенжайында ештеңе жоқ: {1}",
                "по адресу {0} ничего нет: {1}",
                "there is nothing at {0}: {1}",
            ],
            right: [
                "бар файлдың мекенжайы; файл атауының бас әріптері де маңызды",
                "адрес существующего файла; заглавные буквы в имени тоже важны",
                "the address of a file that is there; capital letters in its name count, too",
            ],
        },
        Rule::PictureUnreadable => &Words {
            name: ["Файл сурет емес", "Файл не картинка", "Not a picture"],
            wrong: [
                "{0} – белгілі түрдегі сурет емес",
                "{0} — не картинка известного вида",
                "{0} is not a picture of a known kind",
            ],
            right: [
                "AVIF, WebP, JPEG немесе PNG суреті",
                "картинка AVIF, WebP, JPEG или PNG",
                "a picture: AVIF, WebP, JPEG or PNG",
            ],
        },
        Rule::PictureSmall => &Words {
            name: ["Сурет кішкентай", "Маленький снимок", "Small picture"],
            wrong: [
                "{0} суреті {1} × {2} пиксель: үлкейткенде ештеңе көрінбейді",
                "снимок {0} размером {1} × {2} пикселей: при увеличении ничего не разглядеть",
                "{0} is {1} × {2} pixels: who looks closely sees nothing",
            ],
            right: [
                "ұзын жағы кемінде {3} пиксель сурет",
                "снимок не меньше {3} пикселей по длинной стороне",
                "a picture of at least {3} pixels on its longer side",
            ],
        },
        Rule::PictureHuge => &Words {
            name: ["Сурет тым ауыр", "Слишком тяжёлый снимок", "Huge picture"],
            wrong: [
                "{0} суреті {1}: телефонда баяу ашылады",
                "снимок {0} весит {1}: на телефоне он откроется медленно",
                "{0} is a picture of {1}: slow to come on a telephone",
            ],
            right: [
                "`renditions` ішінде оның кішірек көшірмелері",
                "его уменьшенные копии в `renditions`",
                "smaller sizes of it in `renditions`, for telephones",
            ],
        },
        Rule::PictureTurned => &Words {
            name: ["Сурет бұрылып тұр", "Снимок повёрнут", "Turned picture"],
            wrong: [
                "{0} суреті бұрылып сақталған (EXIF бағыты {1}): кей жерде қисық көрінеді",
                "снимок {0} хранится повёрнутым (ориентация EXIF {1}): где-то он будет лежать на боку",
                "{0} is kept turned (EXIF orientation {1}): here and there it will lie on its side",
            ],
            right: [
                "суретті тура бұрып, белгісіз (EXIF 1) қайта сақтаңыз",
                "поверните снимок как надо и сохраните без метки (EXIF 1)",
                "turn the picture itself upright and save it without the mark (EXIF 1)",
            ],
        },
        Rule::PictureOtherSize => &Words {
            name: ["Өлшемі басқа", "Размер не тот", "Picture of another size"],
            wrong: [
                "{0} суретінің өлшемі жазбадағыдан басқа",
                "размер снимка {0} не тот, что в записи",
                "{0} is of another size",
            ],
            right: [
                "`width` {1}, `height` {2}",
                "`width` {1} и `height` {2}",
                "`width` {1} and `height` {2}",
            ],
        },
        // Every other rule has its words elsewhere; a test goes through all of them.
        _ => &Words {
            name: ["Панораманың пішіні", "Форма панорамы", "Shape of a panorama"],
            wrong: [
                "{0} суреті {1} × {2} пиксель, толық панорама емес",
                "{0} размером {1} × {2} пикселей — не полная панорама",
                "{0} is {1} × {2} pixels, no full panorama",
            ],
            right: [
                "тең аралықты (эквиректангуляр) сурет: ені биіктігінен екі есе үлкен",
                "равнопромежуточная проекция: ширина вдвое больше высоты",
                "an equirectangular picture, twice as wide as high",
            ],
        },
    }
}
