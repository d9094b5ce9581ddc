// Says where the user is, and remembers it for the next page.
export function timeZone() {
    const id = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
    document.cookie = `sandbox-zone=${encodeURIComponent(id)}; path=/; samesite=strict; max-age=31536000`;
    return { id, offsetMinutes: -new Date().getTimezoneOffset() };
}

// Fills the fields of a form and sends it.
export function submit(form, values) {
    for (const [name, value] of Object.entries(values)) {
        form.elements[name].value = value;
    }

    form.submit();
}
