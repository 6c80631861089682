// How a node is drawn: a shape with a gap round it, a border, a ring when selected or hovered, and its glyph. Lengths are CSS pixels.
import { COLUMNS, FILL, ROWS } from "./atlas.ts";

export const NODE_VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_look;
attribute vec4 a_color;
attribute vec4 a_border;
attribute vec4 a_glyph;
attribute vec4 a_ring;
attribute vec4 a_gap;
attribute vec4 a_id;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_viewport;
varying vec2 v_at;
varying float v_radius;
varying float v_look;
varying vec4 v_color;
varying vec4 v_border;
varying vec4 v_glyph;
varying vec4 v_ring;
varying vec4 v_gap;
varying vec4 v_id;
const float bias = 255.0 / 254.0;
void main() {
  v_radius = a_size / u_sizeRatio;
  v_at = a_corner * (v_radius * 1.3 + 9.0);
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(centre + v_at * 2.0 / u_viewport, 0.0, 1.0);
  v_look = a_look;
  v_color = a_color; v_border = a_border; v_glyph = a_glyph; v_ring = a_ring; v_gap = a_gap; v_id = a_id;
  v_ring.a *= bias; v_gap.a *= bias; v_id.a *= bias;
}
`;

export const NODE_FRAGMENT = /* glsl */ `
precision highp float;
uniform float u_pixelRatio;
uniform sampler2D u_atlas;
varying vec2 v_at;
varying float v_radius;
varying float v_look;
varying vec4 v_color;
varying vec4 v_border;
varying vec4 v_glyph;
varying vec4 v_ring;
varying vec4 v_gap;
varying vec4 v_id;

float distanceTo(float shape) {
  if (shape < 0.5) return length(v_at) - v_radius;
  if (shape < 1.5) return (abs(v_at.x) + abs(v_at.y) - v_radius * 1.16) * 0.7071 - v_radius * 0.1;
  vec2 q = abs(v_at) - v_radius * 0.72;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - v_radius * 0.2;
}

void main() {
  float look = floor(v_look + 0.5);
  float shape = floor(look / 32.0);
  float d = distanceTo(shape);
  #ifdef PICKING_MODE
  if (d > 2.0) discard;
  gl_FragColor = v_id;
  #else
  float aa = 0.75 / u_pixelRatio;
  float ringed = step(0.5, v_ring.a);
  float gap = mix(2.0, 7.0, ringed);
  vec4 colour = vec4(v_gap.rgb, 1.0) * (1.0 - smoothstep(gap - aa, gap + aa, d));
  float ring = ringed * (1.0 - smoothstep(1.5 - aa, 1.5 + aa, abs(d - 4.2)));
  colour = mix(colour, vec4(v_ring.rgb, 1.0), ring);
  float width = clamp(v_radius * 0.13, 1.5, 2.5);
  float body = 1.0 - smoothstep(-aa, aa, d);
  colour = mix(colour, vec4(v_border.rgb, 1.0), body);
  colour = mix(colour, vec4(v_color.rgb, 1.0), 1.0 - smoothstep(-width - aa, -width + aa, d));
  float side = v_radius * (shape > 0.5 && shape < 1.5 ? 1.0 : 1.16);
  vec2 q = vec2(v_at.x, -v_at.y) / side * ${FILL.toFixed(2)} + 0.5;
  if (v_radius > 6.5 && q.x > 0.0 && q.x < 1.0 && q.y > 0.0 && q.y < 1.0) {
    float index = mod(look, 32.0);
    vec2 cell = vec2(mod(index, ${COLUMNS.toFixed(1)}), floor(index / ${COLUMNS.toFixed(1)}));
    float mask = texture2D(u_atlas, (cell + q) / vec2(${COLUMNS.toFixed(1)}, ${ROWS.toFixed(1)})).a;
    colour = mix(colour, vec4(v_glyph.rgb, 1.0), mask * smoothstep(6.5, 8.0, v_radius));
  }
  gl_FragColor = colour;
  #endif
}
`;
