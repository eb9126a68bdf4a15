/** The door of the sample room: all that other contexts and `main` may use. */
export { paths as samplePaths } from './paths.ts'
export { sampleRoutes } from './routes.tsx'
