// Ctrl+S for the form that is open.
export function listen(form) {
  const press = (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      // A field hands over what was typed when it loses the focus.
      const field = document.activeElement;
      field?.blur?.();
      field?.focus?.();
      form.invokeMethodAsync("SaveByKeyAsync");
    }
  };
  document.addEventListener("keydown", press);
  return { stop: () => document.removeEventListener("keydown", press) };
}
