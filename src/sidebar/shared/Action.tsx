interface ActionProps {
  /** Pressed anywhere in the line, the letter does it too, whatever the keyboard's layout. */
  readonly letter: string;
  readonly label: string;
  readonly isDisabled?: boolean;
  /** The one that is likeliest wanted. */
  readonly isMain?: boolean;
  readonly onClick: () => void;
}

/** What can be done with a line, by a click or by the letter that its title names. */
export function Action({ letter, label, isDisabled = false, isMain = false, onClick }: ActionProps) {
  return (
    <button
      class={isMain ? 'main' : ''}
      data-key={`Key${letter}`}
      title={`${label} (${letter})`}
      disabled={isDisabled}
      onClick={onClick}
    >
      {label}
    </button>
  );
}
