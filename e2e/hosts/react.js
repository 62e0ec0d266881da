// A React app that has the elements, moves them, and sets them by properties.
const { createElement, useState } = React;

const items = JSON.parse(document.querySelector("#items").textContent);

function App() {
  const [order, setOrder] = useState(items.map((_, at) => at));
  const [shown, setShown] = useState(true);
  const element = (at) => {
    const { name, link, ...attributes } = items[at];
    return createElement(name, { key: at, ...attributes }, createElement("a", { href: link }, "A link"));
  };
  return createElement(
    "div",
    null,
    createElement("button", { id: "turn", onClick: () => setOrder([...order].reverse()) }, "Turn round"),
    createElement("button", { id: "hide", onClick: () => setShown(!shown) }, "Hide or show"),
    shown && order.map(element),
  );
}

ReactDOM.createRoot(document.querySelector("#app")).render(createElement(App));
