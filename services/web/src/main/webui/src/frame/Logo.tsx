/** The mark: a back, and the line it is measured against. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="90 84 330 350" aria-hidden="true" focusable="false">
      <g fill="none" strokeLinecap="round" strokeWidth="36">
        <path d="M288 104c-64 58-64 120-26 168s30 104-30 140" stroke="currentColor" />
        <path d="M150 322c70 34 142 34 212 0" stroke="var(--volt)" />
      </g>
    </svg>
  );
}
