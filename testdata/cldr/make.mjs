// Writes fr_formats.tsv, amounts of money as the French locales of CLDR format
// them, for the tests that read them back. Run, with a Node.js that has full ICU
// (every release since 13 has):
//
//	node testdata/cldr/make.mjs
//
// The formatter is Intl.NumberFormat of Node.js, that is ICU with the data of
// Unicode CLDR (Unicode-3.0). The codes are those of currency/iso_table.go.
import { readFileSync, writeFileSync } from 'node:fs';

const locales = ['fr', 'fr-BE', 'fr-CA', 'fr-CH', 'fr-LU', 'fr-MA', 'fr-DZ', 'fr-TN', 'fr-SN'];
const displays = ['symbol', 'code', 'name'];
const noMoney = ['XTS', 'XXX'];

const table = new URL('../../currency/iso_table.go', import.meta.url);
const codes = [...readFileSync(table, 'utf8').matchAll(/^\t\{"([A-Z]{3})", "\d*", \d/gm)]
  .map((match) => match[1])
  .filter((code) => !noMoney.includes(code));

// amounts are rounded to the digits of the currency; 12.5 is left out where it
// would change by that.
function amounts(locale, digits) {
  const all = locale === 'fr' ? [1, 12.5, 1234.56, 1234567.89, -42.1] : [1234.56, -42.1];
  return all
    .filter((amount) => amount !== 12.5 || digits > 0)
    .map((amount) => Number(amount.toFixed(digits)));
}

const rows = [];
const french = new Map(); // what fr writes, by code, display and amount
for (const locale of locales) {
  for (const currency of codes) {
    for (const currencyDisplay of displays) {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
      for (const amount of amounts(locale, format.resolvedOptions().maximumFractionDigits)) {
        const text = format.format(amount);
        const key = [currency, currencyDisplay, amount].join('\t');
        if (locale === 'fr') {
          french.set(key, text);
        } else if (french.get(key) === text) {
          continue;
        }
        rows.push([locale, key, text].join('\t'));
      }
    }
  }
}

const head = [
  `# Amounts formatted by Intl.NumberFormat of Node.js ${process.versions.node}, ICU ${process.versions.icu}, Unicode CLDR ${process.versions.cldr} (Unicode-3.0).`,
  '# Made by make.mjs. Locales other than fr have only the rows that fr writes otherwise.',
  '# locale\tcode\tdisplay\tamount\tformatted',
];
writeFileSync(new URL('fr_formats.tsv', import.meta.url), [...head, ...rows, ''].join('\n'));
