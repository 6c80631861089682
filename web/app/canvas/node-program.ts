// Sigma's program for every node: shape, border, ring and glyph in one drawing call.
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { drawAtlas } from "./atlas.ts";
import { NODE_FRAGMENT, NODE_VERTEX } from "./node-shaders.ts";
import type { Shape } from "./palette.ts";

/** What the program reads of a node beside Sigma's own attributes. `ring` null: none. */
export type NodeLook = {
  readonly shape: Shape;
  readonly glyph: number;
  readonly border: string;
  readonly glyphColor: string;
  readonly ring: string | null;
  readonly gap: string;
};

const SHAPES: Readonly<Record<Shape, number>> = { circle: 0, diamond: 1, square: 2 };
const NO_RING = "rgba(0,0,0,0)";
const UNIFORMS = ["u_matrix", "u_sizeRatio", "u_viewport", "u_pixelRatio", "u_atlas"] as const;
type Uniform = (typeof UNIFORMS)[number];

let atlas: HTMLCanvasElement | null = null;

export class ThingProgram extends NodeProgram<Uniform> {
  #texture: WebGLTexture | null = null;

  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;
    const colour = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: NODE_VERTEX,
      FRAGMENT_SHADER_SOURCE: NODE_FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_look", size: 1, type: FLOAT },
        ...["a_color", "a_border", "a_glyph", "a_ring", "a_gap", "a_id"].map(colour),
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(id: number, start: number, data: NodeDisplayData & NodeLook): void {
    this.array.set(
      [
        data.x,
        data.y,
        data.size,
        SHAPES[data.shape] * 32 + data.glyph,
        floatColor(data.color),
        floatColor(data.border),
        floatColor(data.glyphColor),
        floatColor(data.ring ?? NO_RING),
        floatColor(data.gap),
        id,
      ],
      start,
    );
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
    gl.uniform1f(at.u_sizeRatio, params.sizeRatio);
    gl.uniform2f(at.u_viewport, params.width, params.height);
    gl.uniform1f(at.u_pixelRatio, params.pixelRatio);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, (this.#texture ??= upload(gl)));
    gl.uniform1i(at.u_atlas, 0);
  }
}

function upload(gl: WebGLRenderingContext | WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, (atlas ??= drawAtlas()));
  gl.generateMipmap(gl.TEXTURE_2D);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  return texture;
}
