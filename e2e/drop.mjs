/** Drops files or folders of the disk where the staff's room takes them, as a person does. */
export async function drop(page, files) {
  const devtools = await page.context().newCDPSession(page);
  const { x, y } = await page.locator(".staff-drop").boundingBox();
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"]) await devtools.send("Input.dispatchDragEvent", { type, x: x + 9, y: y + 9, data });
}
