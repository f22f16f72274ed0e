import { createTheme, type MantineColorsTuple } from '@mantine/core';

const pine: MantineColorsTuple = [
  '#e8f6f2', '#d0ebe4', '#a3d8cb', '#72c4af', '#4cb398', '#2fa388', '#14836c', '#0e6c59', '#0a5647', '#063f34',
];

const ember: MantineColorsTuple = [
  '#fff0ea', '#fddfd4', '#f8bda8', '#f39a79', '#ee7a50', '#ea6636', '#d14d1c', '#b43f13', '#91310d', '#6b2207',
];

const ink: MantineColorsTuple = [
  '#e9ebe8', '#c6cac7', '#9aa19f', '#79817f', '#565e5d', '#39403f', '#252b2c', '#1c2123', '#14181b', '#0d1012',
];

/** Barlow for text, its condensed cut for headings and figures. */
export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  colors: { pine, ember, dark: ink },
  fontFamily: "'Barlow', system-ui, sans-serif",
  headings: {
    fontFamily: "'Barlow Condensed', 'Arial Narrow', sans-serif",
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '2.25rem', lineHeight: '1.1' },
      h2: { fontSize: '1.5rem', lineHeight: '1.15' },
      h3: { fontSize: '1.2rem', lineHeight: '1.2' },
    },
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
});
