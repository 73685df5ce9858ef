import { difficulty } from '../../support/difficulty.js';

const GREETINGS = [
  'Guten Morgen',
  'Guten Abend',
  'Good evening',
  'Buenos días',
  'Bom dia',
  'Moin',
  'Kære',
];

difficulty(
  'greetings by the time of the day, and of letters',
  ['Emil W.', 'Dr. Petersen'],
  [
    ...GREETINGS.map((greeting) => {
      return [`${greeting} Emil W., the bus was late`, 'Emil W. → Emil W.'] as const;
    }),
    ['Sehr geehrter Dr. Petersen,\nthe bus was late', 'Dr. Petersen → Dr. Petersen'],
  ],
);

difficulty(
  'greetings before names that are words',
  ['Dawn', 'Summer'],
  [
    ['Hi Dawn, they measured it', 'Dawn → Dawn'],
    ['Hey Summer, they measured it', 'Summer → Summer'],
    ['Hello Summer, they measured it'],
  ],
);

difficulty(
  'names before two words that a comma divides',
  ['Sage'],
  [['Sage, rosemary, thyme'], ['Sage, wonderful, thank you', 'Sage → Sage']],
);
