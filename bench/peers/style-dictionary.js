/** The same codes by style-dictionary, with built-in formats for three platforms: `node style-dictionary.js <tokens.json>`. */
import StyleDictionary from 'style-dictionary';

const [source] = process.argv.slice(2);
const platform = (transformGroup, destination, format, options = {}) => ({
  transformGroup,
  buildPath: 'out/',
  options,
  files: [{ destination, format, options: { className: 'ErrorCode', packageName: 'com.example', ...options } }],
});
const dictionary = new StyleDictionary({
  source: [source],
  log: { verbosity: 'silent', warnings: 'disabled' },
  platforms: {
    js: platform('js', 'codes.js', 'javascript/es6'),
    swift: platform('ios-swift', 'Codes.swift', 'ios-swift/enum.swift'),
    kotlin: platform('compose', 'Codes.kt', 'compose/object'),
  },
});
await dictionary.buildAllPlatforms();
