rockspec_format = "3.0"
package = "lienhiep"
version = "scm-1"
source = {
   -- "luarocks make" builds the folder in which this file stands.
   url = "file://.",
}
description = {
   summary = "The work of a federation of science and technology associations, in XML",
   detailed = [[
Members, plans, events, advice and contests of a Vietnamese federation of science and technology
associations: read, changed, checked, and reviewed by year. The library is inside; what it stands on
(libxml2, libxslt, ICU, libical, libcsv) is the system's.]],
   license = "MIT",
}
dependencies = { "lua >= 5.1, < 5.5" }
build = {
   type = "command",
   build_command = [[sh build-aux/rock build "$(PREFIX)" "$(LUA)" "$(LUA_INCDIR)" "$(CFLAGS)"]],
   install_command = [[sh build-aux/rock install "$(LIBDIR)"]],
}
