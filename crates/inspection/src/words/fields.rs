//! Words about records as a whole, and what they refer to.

use super::Words;
use crate::rule::Rule;

pub(super) fn of(rule: Rule) -> Option<&'static Words> {
    Some(match rule {
        Rule::Unreadable => &Words {
            name: ["Жазба оқылмайды", "Запись не читается", "Unreadable record"],
            wrong: ["жазба оқылмайды: {0}", "запись не читается: {0}", "{0}"],
            right: [
                "портал оқи алатын мән: docs/schema бумасын қараңыз",
                "значение, которое портал может прочесть: см. docs/schema",
                "a value that the portal can read, as docs/schema describes it",
            ],
        },
        Rule::Required => &Words {
            name: ["Міндетті өріс бос", "Обязательное поле пусто", "Required field empty"],
            wrong: [
                "бос тұр, ал «{1}» бейіні мынаны талап етеді: {0}",
                "пусто, а профиль «{1}» требует: {0}",
                "is empty, and the profile «{1}» asks for: {0}",
            ],
            right: [
                "өрісті толтырыңыз, ал белгісіз болса, солай деп жазыңыз: {2}",
                "заполните поле, а если сведений нет, так и напишите: {2}",
                "fill it in, or write that it is not known: {2}",
            ],
        },
        Rule::IdentifierDouble => &Words {
            name: ["Қайталанған идентификатор", "Повторный идентификатор", "Identifier used twice"],
            wrong: [
                "«{0}» идентификаторы бұрыннан бар: {1}",
                "идентификатор «{0}» уже занят: {1}",
                "«{0}» is already the identifier of {1}",
            ],
            right: ["жазбаның өз идентификаторы", "свой идентификатор", "an identifier of its own"],
        },
        Rule::InventoryDouble => &Words {
            name: [
                "Қайталанған түгендеу нөмірі",
                "Повторный инвентарный номер",
                "Inventory number used twice",
            ],
            wrong: [
                "«{0}» нөмірі осы музейдің басқа затында бар: {1}",
                "номер «{0}» уже есть у другого предмета этого музея: {1}",
                "the number «{0}» is already that of another object of this museum: {1}",
            ],
            right: [
                "нөмірді түгендеу кітабынан тексеріңіз; бұл бір зат болса, екі жазбаны біріктіріңіз",
                "сверьте номер с инвентарной книгой; если это один предмет, объедините записи",
                "compare it with the inventory book; if it is one object, make one record of the two",
            ],
        },
        Rule::TitleNear => &Words {
            name: ["Ұқсас атаулар", "Почти одинаковые названия", "Titles all but alike"],
            wrong: [
                "«{0}» атауы мына жазбаның атауымен бірдей дерлік: {1}",
                "название «{0}» почти как у записи: {1}",
                "the title «{0}» is all but that of {1}",
            ],
            right: [
                "бұл бір зат па, тексеріңіз; әртүрлі болса, атауында айырмашылығын көрсетіңіз",
                "проверьте, не один ли это предмет; если разные, скажите в названии, чем они отличаются",
                "see whether it is one thing; if there are two, let the titles say how they differ",
            ],
        },
        Rule::ReferenceLost => &Words {
            name: ["Сілтеме ештеңеге апармайды", "Ссылка в никуда", "Reference to nothing"],
            wrong: ["«{0}» мұнда жоқ: {1}", "«{0}» не найдено: {1}", "«{0}» is not among the {1}"],
            right: [
                "мына тізімдегі идентификатор: {1}{2}",
                "идентификатор из списка: {1}{2}",
                "an identifier from the {1}{2}",
            ],
        },
        Rule::PlaceUnknown => &Words {
            name: ["Белгісіз жер", "Неизвестное место", "Unknown place"],
            wrong: [
                "«{0}» белгілі жерлердің тізімінде жоқ",
                "места «{0}» нет в списке известных",
                "«{0}» is not in the list of known places",
            ],
            right: [
                "атаудың жазылуын тексеріңіз немесе жерді тізімге қосыңыз{1}",
                "проверьте написание или добавьте место в список{1}",
                "check the spelling, or add the place to the list{1}",
            ],
        },
        Rule::HoursUnread => &Words {
            name: ["Жұмыс уақыты түсініксіз", "Часы работы не читаются", "Opening hours unread"],
            wrong: [
                "мына жұмыс уақытын машина оқи алмайды: «{0}»",
                "часы работы машине не понятны: «{0}»",
                "cannot read «{0}»",
            ],
            right: [
                "апта күндері мен сағаттар: Tu-Su 10:00-18:00; Mo off; қалғаны `text` ішінде сөзбен",
                "дни недели и часы: Tu-Su 10:00-18:00; Mo off; прочее словами в `text`",
                "weekdays and times, such as Tu-Su 10:00-18:00; Mo off; all else in words in `text`",
            ],
        },
        Rule::AddressUnfit => &Words {
            name: ["Жарамсыз мекенжай", "Негодный адрес", "Unfit address"],
            wrong: [
                "«{0}» мекенжайымен өту мүмкін емес",
                "по адресу «{0}» перейти нельзя",
                "\"{0}\" is not an address that can be followed",
            ],
            right: [
                "тек мекенжайдың өзі (https://…) немесе `title` және `url` бар нысан",
                "только сам адрес (https://…) или объект с `title` и `url`",
                "the address by itself, or an object with `title` and `url`",
            ],
        },
        _ => return None,
    })
}
