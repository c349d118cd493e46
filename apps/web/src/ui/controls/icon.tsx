import s from './icon.module.css';

const paths = {
  'arrow-down': 'M8 2.5v10M4 8.8l4 4 4-4',
  'arrow-up': 'M8 13.5v-10M4 7.2l4-4 4 4',
  'arrow-right': 'M2.5 8h10.5M9 4l4 4-4 4',
  'chevron-down': 'M4.5 6.2 8 9.8l3.5-3.6',
  'chevron-right': 'M6.2 4.5 9.8 8l-3.6 3.5',
  check: 'M3 8.4 6.4 12 13 4.6',
  cross: 'M4 4l8 8M12 4l-8 8',
  dash: 'M3 8h10',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  menu: 'M2 4h12M2 8h12M2 12h12',
  plus: 'M8 3v10M3 8h10',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3 14 14',
  warning: 'M8 2 14.5 13.5h-13zM8 6.5v3.5M8 11.8v.2',
} as const;

export type IconName = keyof typeof paths;

/** Small drawn signs in the text colour; always beside a word or under an accessible name. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className={s.icon} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
