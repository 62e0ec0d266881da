//! What can be said of a path before there is an answer: the functions that it calls, and the names
//! that it starts from.

use jmespath::DEFAULT_RUNTIME;
use jmespath::ast::Ast;

/// Looks at every part of an expression; `is_start` tells whether what a part names is looked for
/// in what the expression starts from, and not in what another part found there.
fn visit<'a>(tree: &'a Ast, is_start: bool, see: &mut impl FnMut(&'a Ast, bool)) {
    see(tree, is_start);
    match tree {
        Ast::Subexpr { lhs, rhs, .. } | Ast::Projection { lhs, rhs, .. } => {
            visit(lhs, is_start, see);
            visit(rhs, false, see);
        }
        Ast::And { lhs, rhs, .. } | Ast::Or { lhs, rhs, .. } | Ast::Comparison { lhs, rhs, .. } => {
            visit(lhs, is_start, see);
            visit(rhs, is_start, see);
        }
        Ast::Condition { predicate, then, .. } => {
            visit(predicate, is_start, see);
            visit(then, is_start, see);
        }
        Ast::Flatten { node, .. } | Ast::ObjectValues { node, .. } | Ast::Not { node, .. } => {
            visit(node, is_start, see);
        }
        Ast::Function { args, .. } => args.iter().for_each(|argument| visit(argument, is_start, see)),
        Ast::MultiList { elements, .. } => elements.iter().for_each(|element| visit(element, is_start, see)),
        Ast::MultiHash { elements, .. } => {
            elements.iter().for_each(|element| visit(&element.value, is_start, see));
        }
        Ast::Expref { ast, .. } => visit(ast, false, see),
        Ast::Field { .. }
        | Ast::Identity { .. }
        | Ast::Index { .. }
        | Ast::Literal { .. }
        | Ast::Slice { .. } => {}
    }
}

/// The first function that JMESPath does not have.
pub(super) fn unknown_function(tree: &Ast) -> Option<&str> {
    let mut unknown = None;
    visit(tree, true, &mut |part, _| {
        if let Ast::Function { name, .. } = part
            && unknown.is_none()
            && DEFAULT_RUNTIME.get_function(name).is_none()
        {
            unknown = Some(name.as_str());
        }
    });
    unknown
}

/// The first name that an expression starts from and that is none of those known; `within` are
/// known names and what may be in them.
pub(super) fn unknown_name<'a>(tree: &'a Ast, known: &[&str], within: &[(&str, &[&str])]) -> Option<&'a str> {
    let mut unknown = None;
    visit(tree, true, &mut |part, is_start| {
        let name = match part {
            Ast::Field { name, .. } if is_start && !known.contains(&name.as_str()) => Some(name),
            Ast::Subexpr { lhs, rhs, .. } if is_start => match (&**lhs, &**rhs) {
                (Ast::Field { name: outer, .. }, Ast::Field { name, .. }) => {
                    let inner = within.iter().find(|(own, _)| own == outer);
                    inner.filter(|(_, names)| !names.contains(&name.as_str())).map(|_| name)
                }
                _ => None,
            },
            _ => None,
        };
        unknown = unknown.or(name.map(String::as_str));
    });
    unknown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_that_an_expression_starts_from() {
        let unknown = |text: &str| {
            let tree = jmespath::parse(text).unwrap();
            unknown_name(&tree, &["query", "skip", "filters"], &[("filters", &["type", "material"])])
                .map(str::to_owned)
        };
        for (text, expected) in [
            ("query", None),
            ("query && {match: {title: query}} || `null`", None),
            ("filters.type[].{term: {kind: @}}", None),
            ("filters.type[?a == 'b'].c | [0]", None),
            ("to_string(skip)", None),
            ("map(&a, filters.type)", None),
            ("qurey", Some("qurey")),
            ("query && {match: {title: words}}", Some("words")),
            ("filters.tpye", Some("tpye")),
            ("to_string(page)", Some("page")),
            ("!a", Some("a")),
            ("[query, b]", Some("b")),
        ] {
            assert_eq!(unknown(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn functions_are_those_of_jmespath() {
        let unknown = |text: &str| unknown_function(&jmespath::parse(text).unwrap()).map(str::to_owned);
        assert_eq!(unknown("sort_by(a, &b)[].join(', ', c)"), None);
        assert_eq!(unknown("a[].{b: upper(c)}").as_deref(), Some("upper"));
    }
}
