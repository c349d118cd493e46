import en from '../en/settings.json' with { type: 'json' };
import { addWords } from '../later-words.ts';
import sv from '../sv/settings.json' with { type: 'json' };

addWords({ sv: { settings: sv }, en: { settings: en satisfies typeof sv } });
