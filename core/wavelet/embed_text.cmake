# cmake -DIN=FILE -DOUT=FILE.cpp -DNAME=SYMBOL -P embed_text.cmake
# Writes FILE's text as the constant sigwavnet::SYMBOL, so that a program needs no data file beside it.
file(READ "${IN}" text)
file(WRITE "${OUT}" "// Generated from a resource by embed_text.cmake.
namespace sigwavnet {
extern const char ${NAME}[];
const char ${NAME}[] = R\"resource(${text})resource\";
}  // namespace sigwavnet
")
