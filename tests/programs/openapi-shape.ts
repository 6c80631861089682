// The parts of OpenAPI 3.1 that the description uses, as strict shapes: what the specification does not know is refused.
import { z } from "zod";

const ref = z.strictObject({ $ref: z.string().regex(/^#\/components\/(?:schemas|responses)\/[A-Za-z0-9]+$/) });
/** A schema object is any JSON Schema of 2020-12; Ajv compiles it. */
const schema = z.record(z.string(), z.json());
const media = z.strictObject({ schema, example: z.json().optional() });
const content = z.record(z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/), media);
const response = z.strictObject({ description: z.string().min(1), content });
const parameter = z.strictObject({
  name: z.string().min(1),
  in: z.enum(["path", "query"]),
  required: z.boolean(),
  description: z.string().min(1),
  schema,
  example: z.json().optional(),
});
const operation = z.strictObject({
  operationId: z.string().regex(/^(?:get|post)[A-Za-z]+$/),
  tags: z.array(z.string()).length(1),
  summary: z.string().min(5),
  parameters: z.array(parameter),
  requestBody: z.strictObject({ required: z.literal(true), content }).optional(),
  responses: z.record(z.string().regex(/^[2-5]\d\d$/), z.union([ref, response])),
});
const scheme = z.union([
  z.strictObject({ type: z.literal("http"), scheme: z.literal("bearer"), description: z.string() }),
  z.strictObject({ type: z.literal("apiKey"), in: z.literal("cookie"), name: z.string(), description: z.string() }),
]);

export const openApiDocument = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.strictObject({
    title: z.string().min(1),
    summary: z.string().min(1),
    description: z.string().min(1),
    version: z.string().min(1),
    license: z.strictObject({ name: z.string(), identifier: z.string() }),
  }),
  servers: z.array(z.strictObject({ url: z.string(), description: z.string() })).min(1),
  tags: z.array(z.strictObject({ name: z.string(), description: z.string().min(1) })),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  paths: z.record(z.string().regex(/^\/api\//), z.partialRecord(z.enum(["get", "post"]), operation)),
  components: z.strictObject({
    schemas: z.record(z.string().regex(/^[A-Za-z0-9._-]+$/), schema),
    responses: z.record(z.string(), response),
    securitySchemes: z.record(z.string(), scheme),
  }),
});
export type Operation = z.infer<typeof operation>;
