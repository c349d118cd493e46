import en from '../en/measure.json' with { type: 'json' };
import { addWords } from '../later-words.ts';
import sv from '../sv/measure.json' with { type: 'json' };

addWords({ sv: { measure: sv }, en: { measure: en satisfies typeof sv } });
