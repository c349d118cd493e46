import en from '../en/advice.json' with { type: 'json' };
import { addWords } from '../later-words.ts';
import sv from '../sv/advice.json' with { type: 'json' };

addWords({ sv: { advice: sv }, en: { advice: en satisfies typeof sv } });
