import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { pythonEnvironment } from '../../scripts/python-environment.ts';

/** Containers that are gunicorn are forked from a Python that has imported it; here is why that is as good as its own start. */
const BOTH_WAYS = `
import asyncio, json, os, signal, sys
aws, directory = sys.argv[1:]
sys.path.insert(0, aws)
from cloud.warm_python import WarmPython

async def cold(command, environment, directory):
    pipe, null = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
    return await asyncio.create_subprocess_exec(*command, cwd=directory, env=environment, stdin=null, stdout=pipe,
                                                stderr=asyncio.subprocess.STDOUT, start_new_session=True)

async def ended(start, module, environment):
    process = await start(["gunicorn", "--bind", "127.0.0.1:0", module + ":app"], environment, directory)
    seen = None
    while line := await process.stdout.readline():
        if line.startswith(b"{"):
            seen = json.loads(line)
            os.kill(process.pid, signal.SIGTERM)
    return {"module": module, "seen": seen, "code": await process.wait()}

async def main():
    warm = WarmPython(directory)
    environment = {"PATH": os.path.dirname(sys.executable), "LANG": "C.UTF-8", "HOME": directory, "OWN": "é",
                   "PYTHONPATH": directory + "/path", "PYTHONDONTWRITEBYTECODE": "1"}
    fits = [warm.fits(["gunicorn"], given) for given in (environment, {"PATH": "/nowhere"}, {})]
    ways = [[await ended(start, module, environment) for module in ("sound", "broken")] for start in (cold, warm.start)]
    print(json.dumps({"fits": fits, "ways": ways}))

asyncio.run(main())
`;

const SOUND = `
import json, os, beside
seen = {"environment": dict(os.environ), "directory": os.getcwd(), "leads": os.getsid(0) == os.getppid(),
        "input": os.readlink("/proc/self/fd/0"), "beside": beside.VALUE}
print(json.dumps(seen), flush=True)

def app(environment, answer):
    return []
`;

it('a container that is forked from a warm gunicorn has the environment, directory, session and exit codes of one that is started', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'warm-gunicorn-'));
  try {
    writeFileSync(join(directory, 'sound.py'), SOUND);
    writeFileSync(join(directory, 'broken.py'), "raise RuntimeError('no key')\n");
    writeFileSync(join(directory, 'beside.py'), "VALUE = 'of the directory'\n");
    const aws = fileURLToPath(new URL('../support/aws', import.meta.url));
    const python = join(pythonEnvironment(), 'python');
    const { stdout } = await promisify(execFile)(python, ['-c', BOTH_WAYS, aws, directory]);
    const { fits, ways } = JSON.parse(stdout);
    expect(fits).toEqual([true, false, false]);
    const [started, forked] = ways;
    expect(forked).toEqual(started);
    expect(started).toMatchObject([
      { module: 'sound', seen: { directory, leads: true, environment: { OWN: 'é' } }, code: 0 },
      { module: 'broken', seen: null, code: 3 },
    ]);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
