# A mistake of ours that a hostile file finds ends the program instead of handing it over. For builds of our own alone:
# nothing of it is part of the exported targets, and whoever embeds the engine decides for their program.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)

option(CAE_HARDEN "Build our own program hardened" ${PROJECT_IS_TOP_LEVEL})

# Sanitizers look for the same mistakes and more, and some of them do not work with this.
if(NOT CAE_HARDEN OR CMAKE_CXX_FLAGS MATCHES "-fsanitize")
    return()
endif()

check_pie_supported(LANGUAGES CXX)
add_compile_options(-fstack-protector-strong)
check_cxx_compiler_flag(-fcf-protection CAE_HAS_CF_PROTECTION)
if(CAE_HAS_CF_PROTECTION)
    add_compile_options(-fcf-protection)
endif()
add_link_options(-Wl,-z,relro -Wl,-z,now)
# An index out of bounds of the standard library; its price is within what two runs of one closing differ by.
add_compile_definitions(_GLIBCXX_ASSERTIONS)

# The checked functions of the C library need an optimizing compiler.
string(TOUPPER "CMAKE_CXX_FLAGS_${CMAKE_BUILD_TYPE}" flags_of_build)
if("${CMAKE_CXX_FLAGS} ${${flags_of_build}}" MATCHES "-O[123s]")
    add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
endif()
