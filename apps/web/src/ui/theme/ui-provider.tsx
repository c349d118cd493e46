import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/Input.css';
import './fonts.css';
import './tokens.css';
import './mantine-vars.css';
import './global.css';
import './print.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { type LinkComponent, LinkProvider } from '../link/ui-link.tsx';
import { theme } from './theme.ts';

const colorSchemeManager = localStorageColorSchemeManager({ key: 'lagesbild-color-scheme' });

export type UiProviderProps = {
  children: ReactNode;
  /** The router's link; a plain anchor without it. */
  linkComponent?: LinkComponent;
  /** Fixes the colour scheme (meeting mode, tests). */
  forceColorScheme?: 'light' | 'dark';
};

/** Theme, tokens, fonts and links for everything below. Injects no style element, so a strict CSP holds. */
export function UiProvider({ children, linkComponent, forceColorScheme }: UiProviderProps) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      forceColorScheme={forceColorScheme}
      colorSchemeManager={colorSchemeManager}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <LinkProvider component={linkComponent}>{children}</LinkProvider>
    </MantineProvider>
  );
}
