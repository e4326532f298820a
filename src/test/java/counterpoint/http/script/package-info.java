/** Tests of how the viewer's modules are joined. */
@org.jspecify.annotations.NullMarked
package counterpoint.http.script;
