/** Loaded into a measured process: at its end it writes what it took, in microseconds of CPU and KiB at its peak. */
const { writeFileSync } = require('node:fs');

const { ERRGEN_BENCH_USAGE: file } = process.env;
// A process that the measured one starts has none of it: the figures are those of the whole.
delete process.env.ERRGEN_BENCH_USAGE;
if (file !== undefined)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(file, JSON.stringify({ cpu: userCPUTime + systemCPUTime, peak: maxRSS }));
  });
