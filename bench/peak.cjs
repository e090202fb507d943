// Required before a program: tells its peak memory when it ends, in the file that the environment names.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  writeFileSync(process.env.REGISTRE_BENCH_PEAK, String(process.resourceUsage().maxRSS));
});
