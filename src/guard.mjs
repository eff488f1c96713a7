// Loaded by `node --import` before any TypeScript is read, so that an older Node stops with one clear sentence
// instead of a syntax error. Plain JavaScript on purpose.
import module from 'node:module';

const REQUIRED = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < REQUIRED) {
  console.error(
    `battery-policy-bot needs Node ${REQUIRED} or newer, but this is Node ${process.versions.node}: run "npm ci" (without --omit=dev and --ignore-scripts), which brings the right one along, or install it.`,
  );
  process.exit(1);
}
// Stripping the types of all modules takes a third of the start; the next start finds them stripped.
module.enableCompileCache();
