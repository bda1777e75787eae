/** Fields that the cursor goes to when a tool opens. */
const FIELDS = 'select, textarea, input:not([type="hidden"])';

const tool = (id: string) => {
  const found = document.getElementById(id);
  return found instanceof HTMLDetailsElement ? found : null;
};

export interface Tools {
  /** Opens a tool with the cursor in its first field; once more closes it. */
  open: (id: string) => void;
  /** Presses the button of a form, if the page shows it. */
  submit: (id: string) => void;
  /** Closes the tool in which the cursor is. */
  close: () => void;
}

/** The tools of the card by key. */
export const tools: Tools = {
  open: (id) => {
    const found = tool(id);
    if (!found) return;
    found.open = !found.open;
    if (found.open) found.querySelector<HTMLElement>(FIELDS)?.focus();
  },
  submit: (id) => {
    const form = document.getElementById(id);
    if (form instanceof HTMLFormElement) form.requestSubmit();
  },
  close: () => {
    const found = document.activeElement?.closest('details');
    if (!found) return;
    found.open = false;
    found.querySelector('summary')?.focus();
  },
};
