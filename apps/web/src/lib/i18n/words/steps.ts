import en from '../en/steps.json' with { type: 'json' };
import { addWords } from '../later-words.ts';
import sv from '../sv/steps.json' with { type: 'json' };

addWords({ sv: { steps: sv }, en: { steps: en satisfies typeof sv } });
