/** `npm run fuzz -- --minutes 10`: the property of test/fuzz with new inputs for so long; what fails is printed with its seed. */
import { spawnSync } from 'node:child_process';

const at = process.argv.indexOf('--minutes');
const minutes = at < 0 ? '1' : process.argv[at + 1];
const env = { ...process.env, FUZZ: '1', FUZZ_MINUTES: minutes };
process.exitCode = spawnSync('npx', ['vitest', 'run', 'test/fuzz'], { stdio: 'inherit', env, shell: true }).status ?? 1;
