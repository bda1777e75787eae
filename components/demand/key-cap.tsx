/** The key that does the same; of no use where there is no keyboard, and hidden there. */
export function KeyCap({ children }: { children: string }) {
  return (
    <kbd aria-hidden="true" data-script="needed" className="key-cap key-cap--small">
      {children}
    </kbd>
  );
}
