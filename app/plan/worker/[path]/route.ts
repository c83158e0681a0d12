import { createSerwistRoute } from '@serwist/turbopack';
import { appFiles } from '../app-files';

const root = process.cwd();

const worker = createSerwistRoute({
  cwd: root,
  swSrc: 'app/plan/worker/worker.ts',
  useNativeEsbuild: true,
  globPatterns: ['.next/static/chunks/**/*.{js,css}', '.next/static/media/*.woff2'],
  manifestTransforms: [appFiles(root)],
  esbuildOptions: { target: 'es2022', sourcemap: false },
});

export const dynamic = 'force-static';
export const dynamicParams = false;
export const { generateStaticParams } = worker;

/** The worker that keeps the plan's app on a phone, made with each build. It may rule over the plan and nothing else. */
export async function GET(request: Request, context: RouteContext<'/plan/worker/[path]'>): Promise<Response> {
  const answer = await worker.GET(request, context);
  answer.headers.set('service-worker-allowed', '/plan');
  return answer;
}
