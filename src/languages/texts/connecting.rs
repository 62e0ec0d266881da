//! What went wrong with an API, for a visitor and for whoever looks after the catalogue.

use super::words;

words! {
    NO_ANSWER:
        "{} жауап бермейді. Сәл кейінірек қайталап көріңіз.",
        "{} не отвечает. Повторите чуть позже.",
        "{} does not answer. Try again a little later.";
    NOT_FOR_PAGES:
        "{} жұмыс істеп тұр, бірақ деректерін басқа сайттарға бермейді. Порталдың иелері прокси орнатуы керек (CORS).",
        "{} работает, но не отдаёт данные другим сайтам. Владельцам портала нужен прокси (CORS).",
        "{} is up, but does not let other sites read its data. The people who run the portal need a proxy (CORS).";
    REDIRECTS:
        "{} бір мекенжайдан екіншісіне шексіз жібере береді. Бұл туралы порталдың иелеріне хабарлаңыз.",
        "{} без конца пересылает с одного адреса на другой. Сообщите об этом владельцам портала.",
        "{} keeps sending us from one address to another. Please tell the people who run the portal.";
    WEB_PAGE:
        "{} деректердің орнына веб-бет жіберді: мекенжайы өзгерген немесе уақытша жабық. Кейінірек қайталап көріңіз.",
        "{} прислал вместо данных веб-страницу: адрес изменился или сервис временно закрыт. Повторите позже.",
        "{} sent a web page in place of data: its address has changed, or it is closed for a while. Try again later.";
    KEY_NEEDED:
        "{} кілтсіз жауап бермейді. Порталдың иелеріне хабарлаңыз (401).",
        "{} не отвечает без ключа. Сообщите владельцам портала (401).",
        "{} does not answer without a key. Please tell the people who run the portal (401).";
    REFUSED:
        "{} бұл деректерді беруден бас тартты. Порталдың иелеріне хабарлаңыз (403).",
        "{} отказывается отдать эти данные. Сообщите владельцам портала (403).",
        "{} refuses to give this data. Please tell the people who run the portal (403).";
    API_MOVED:
        "{} мұндай мекенжайды білмейді: каталог көшірілген болуы мүмкін. Порталдың иелеріне хабарлаңыз (404).",
        "{} не знает такого адреса: возможно, каталог переехал. Сообщите владельцам портала (404).",
        "{} knows no such address: the catalogue may have moved. Please tell the people who run the portal (404).";
    ASKED_TOO_OFTEN:
        "{} сұрауларға үлгермей жатыр. Бір минуттан кейін қайталап көріңіз (429).",
        "{} не успевает за запросами. Повторите через минуту (429).",
        "{} is asked too often. Try again in a minute (429).";
    API_BROKEN:
        "{} ішінде қате шықты. Сәл кейінірек қайталап көріңіз (500).",
        "{} сообщает о внутренней ошибке. Повторите чуть позже (500).",
        "{} has an error inside. Try again a little later (500).";
    API_CLOSED:
        "{} қазір жұмыс істемейді: жөнделіп жатқан болуы мүмкін. Кейінірек қайталап көріңіз (503).",
        "{} сейчас недоступен: возможно, идут работы. Повторите позже (503).",
        "{} is closed at the moment, perhaps for maintenance. Try again later (503).";
    CONNECTOR_MISTAKE:
        "{} коннекторында қате бар: {}-жол, {}-баған. Порталдың иелеріне хабарлаңыз.",
        "В коннекторе {} ошибка: строка {}, столбец {}. Сообщите владельцам портала.",
        "The connector {} has a mistake: line {}, column {}. Please tell the people who run the portal.";
    API_UNREADABLE:
        "{} жауабын түсіну мүмкін болмады. Порталдың иелеріне хабарлаңыз.",
        "Ответ {} не удалось понять. Сообщите владельцам портала.",
        "The answer of {} could not be understood. Please tell the people who run the portal.";
}
