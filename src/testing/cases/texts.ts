/** Texts that a source must keep as they were typed: what is easily trimmed, normalised or escaped. */

export const TEXTS: Readonly<Record<string, string>> = {
  'white space at the ends': '  two before, two after  ',
  'line breaks and tabs': 'One.\n\n\nTwo.\n\tThree.\n',
  'letters in parts': 'Cafe\u0301 and caf\u00e9; \u1e9b\u0323; \ufb01sh; \u2126',
  'right to left': 'سے Shaam (Hanafi) \u200fتھا\u200e, \u202bשלום\u202c.',
  'joined signs': '👩‍👩‍👧‍👦 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} 🇵🇰 नमस्ते क्‍ष',
  'beyond the first plane': '𝒜 𠮷野家 \u{10ffff}',
  'invisible signs': '\ufeffa\u200bb\u00a0c\u2028d\u2029e\u00adf\u00a0',
  'what looks like markup': '<b>bold</b> &amp; &lt;i&gt; <script>alert(1)</script> <!-- no -->',
  'what looks like code': "'; drop table comments; -- ${1} {{2}} %s %00 \\n \\u0041 \\",
  'what looks like Markdown': '# no *emphasis* [no](https://link.example) `no` > no\n- no',
  'combining marks': `z${'\u0335\u0321\u0353'.repeat(40)}`,
  digits: '0123',
};
