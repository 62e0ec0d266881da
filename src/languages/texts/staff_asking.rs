//! What went wrong with an API that a person of the staff asks, and what to do about it.

use super::words;

words! {
    ASKING_ADDRESS:
        "Бұл мекенжай емес. https:// деп басталатын мекенжайды немесе порталдың өз жолын жазыңыз.",
        "Это не адрес. Впишите адрес, который начинается с https://, или путь на самом портале.",
        "This is no address. Write one that starts with https://, or a path of the portal’s own.";
    ASKING_INSECURE:
        "Портал тек https арқылы және өз серверінен сұрайды. API http арқылы ғана жұмыс істесе, оған портал серверінде прокси орнатыңыз.",
        "Портал обращается только по https и к собственному серверу. Если API работает лишь по http, настройте для него прокси на сервере портала.",
        "The portal asks over https only, or its own server. If the API is on plain http, set up a proxy for it on the portal’s server.";
    ASKING_OFFLINE: "Желі жоқ. Қосылған соң қайталаңыз.", "Нет сети. Повторите, когда она появится.", "There is no network. Try again when it is back.";
    ASKING_SILENT:
        "Сервер жауап бермейді. Мекенжайын тексеріңіз: ол браузерде ашыла ма?",
        "Сервер не отвечает. Проверьте адрес: открывается ли он в браузере?",
        "The server does not answer. Check the address: does it open in the browser?";
    ASKING_SLOW:
        "Жауап уақытында келмеді. Жазбаларды азырақ сұраңыз немесе кейінірек қайталаңыз.",
        "Ответ не пришёл вовремя. Запросите меньше записей или повторите позже.",
        "No answer came in time. Ask for fewer records, or try again later.";
    ASKING_CORS:
        "Сервер жауап береді, бірақ браузерге оқуға рұқсат бермейді (CORS). API иелері Access-Control-Allow-Origin тақырыбын (кілтпен сұралса, Access-Control-Allow-Headers те) қоссын немесе портал серверінде прокси орнатыңыз. Жауапты файл етіп сақтап ашуға да болады.",
        "Сервер отвечает, но не разрешает браузеру читать ответ (CORS). Пусть владельцы API добавят заголовок Access-Control-Allow-Origin (а для ключа и Access-Control-Allow-Headers) или настройте прокси на сервере портала. Можно и сохранить ответ в файл и открыть его.",
        "The server answers, but does not let the browser read it (CORS). Have the API send Access-Control-Allow-Origin (and for a key Access-Control-Allow-Headers), or set up a proxy on the portal’s server. You may also save the answer and open the file.";
    ASKING_REDIRECT:
        "Сервер басқа мекенжайға жібереді, ал кілт онда бірге жіберілмейді. Соңғы мекенжайды қосқыштың «base» өрісіне жазыңыз.",
        "Сервер пересылает на другой адрес, а ключ туда не отправляется. Впишите конечный адрес в поле «base» коннектора.",
        "The server sends on to another address, and a key does not go along. Write the final address into «base» of the connector.";
    ASKING_LARGE:
        "Жауап 32 МБ-тан үлкен. Жазбаларды азырақ сұраңыз.",
        "Ответ больше 32 МБ. Запросите меньше записей.",
        "The answer is larger than 32 MB. Ask for fewer records.";
    ASKING_401:
        "API кілтті қабылдамады (401). Кілтті тексеріп, қайта теріңіз.",
        "API не принял ключ (401). Проверьте ключ и введите его снова.",
        "The API did not take the key (401). Check the key and type it in again.";
    ASKING_403:
        "API бұл деректерді беруден бас тартты (403). Кілттің жазбаларды оқуға құқығы бар ма, API иелерінен сұраңыз.",
        "API отказал в доступе (403). Узнайте у владельцев API, есть ли у ключа право читать записи.",
        "The API refuses (403). Ask those who run it whether the key may read records.";
    ASKING_404:
        "Мұндай мекенжай жоқ (404). Мекенжайды, ал қосқышта «base» пен «ask» өрістерін тексеріңіз.",
        "Такого адреса нет (404). Проверьте адрес, а в коннекторе – поля «base» и «ask».",
        "There is no such address (404). Check it, and in a connector «base» and «ask».";
    ASKING_429:
        "API тым жиі сұралды (429). Бір минут күтіп, жалғастырыңыз; қосқышта «manners» ішіне «pause» қосуға болады.",
        "API спрашивают слишком часто (429). Подождите минуту и продолжите; в коннекторе можно добавить «pause» в «manners».",
        "The API is asked too often (429). Wait a minute and go on; a connector may say a «pause» in its «manners».";
    ASKING_500:
        "API ішінде қате шықты ({}). Сәл кейін жалғастырыңыз; қайталана берсе, API иелеріне хабарлаңыз.",
        "В API произошла ошибка ({}). Продолжите чуть позже; если повторяется, сообщите владельцам API.",
        "The API has an error inside ({}). Go on a little later; if it comes again, tell those who run it.";
    ASKING_STATUS: "API {} мәртебесімен жауап берді.", "API ответил со статусом {}.", "The API answered with the status {}.";
    ASKING_HTML:
        "Бұл адамдарға арналған бет (HTML) немесе XML, JSON емес. API-дің JSON беретін мекенжайын табыңыз.",
        "Это страница для людей (HTML) или XML, а не JSON. Найдите адрес, по которому API отдаёт JSON.",
        "This is a page for people (HTML) or XML, and not JSON. Find the address at which the API gives JSON.";
    ASKING_EMPTY: "Жауап бос.", "Ответ пустой.", "The answer is empty.";
    ASKING_UNREADABLE:
        "API жауабын түсіну мүмкін болмады. Қосқышты студияда осы жауаппен тексеріңіз.",
        "Ответ API не удалось понять. Проверьте коннектор в мастерской на этом ответе.",
        "The answer of the API could not be understood. Try the connector on that answer in the studio.";
}
