import type { Locale } from '@lagesbild/domain/format';
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LATER, type LaterWords, receiveWords } from './later-words.ts';
import { swedish, type Words } from './resources.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Words & LaterWords };
  }
}

/** The words of the interface. Swedish is always there; English is fetched the first time it is chosen. */
export async function createI18n(locale: Locale): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.use(initReactI18next).init({
    lng: 'sv',
    fallbackLng: 'sv',
    resources: { sv: { translation: swedish } },
    fallbackNS: LATER,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  receiveWords(instance);
  if (locale !== 'sv') await changeLocale(instance, locale);
  return instance;
}

/** Changes the language of the page, fetching its words first so that no Swedish flashes between. */
export async function changeLocale(instance: i18n, locale: Locale): Promise<void> {
  if (locale === 'en' && !instance.hasResourceBundle('en', 'translation')) {
    const { english } = await import('./english.ts');
    instance.addResourceBundle('en', 'translation', english);
  }
  await instance.changeLanguage(locale);
  document.documentElement.lang = locale;
}

export function localeOf(instance: i18n): Locale {
  return instance.language === 'en' ? 'en' : 'sv';
}
