import { Button, createTheme, Input, type MantineColorsTuple } from '@mantine/core';
import classes from './controls.module.css';

/** Ten steps around the one accent; index 8 is the light accent (9.1:1), 3 the dark one (8.5:1 on the dark page). */
const accent: MantineColorsTuple = [
  '#efedfa',
  '#dcd8f6',
  '#c6c1fa',
  '#b3acf7',
  '#8f86e0',
  '#7267cc',
  '#5d52b8',
  '#4f44ab',
  '#43389f',
  '#362d85',
];

/** Mantine theme; colours come as CSS variables from tokens.css and mantine-vars.css. */
export const theme = createTheme({
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  fontFamily: 'var(--sans)',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { size: 'sm' },
      classNames: { root: classes.button },
      vars: (_theme, { variant = 'filled' }) => ({
        root: {
          '--button-height': 'var(--control-height)',
          '--button-padding-x': '12px',
          '--button-fz': '0.875rem',
          // Mantine would take white, which fails on the dark scheme's light accent.
          '--button-color': variant === 'filled' ? 'var(--on-accent)' : undefined,
        },
      }),
    }),
    Input: Input.extend({
      defaultProps: { size: 'sm' },
      classNames: { input: classes.input },
      vars: () => ({
        wrapper: { '--input-height': 'var(--control-height)', '--input-fz': '0.875rem' },
      }),
    }),
    InputWrapper: {
      defaultProps: { size: 'sm' },
      classNames: { label: classes.label, error: classes.error },
    },
    Menu: {
      defaultProps: { shadow: 'md', radius: 'md', transitionProps: { duration: 120 } },
      classNames: { dropdown: classes.dropdown, item: classes.item, label: classes.menuLabel },
    },
    Modal: {
      defaultProps: {
        shadow: 'md',
        radius: 'md',
        centered: true,
        transitionProps: { duration: 120 },
      },
      classNames: { title: classes.modalTitle },
    },
    Tooltip: { defaultProps: { transitionProps: { duration: 120 }, radius: 'md' } },
  },
});
