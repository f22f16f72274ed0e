const PATHS = {
  today: 'M4 7h16M4 12h16M4 17h9',
  live: 'M2 13h4l3-8 5 15 3-7h5',
  history: 'M4 20V10M10 20V4M16 20v-7M22 20H2',
  profile: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21c1-4 4-6 8-6s7 2 8 6',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside a word; says nothing by itself. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
