# The manual pages and the completions, as the program prints them: installed where man and shells look.
set(manuals "${CMAKE_CURRENT_BINARY_DIR}/manuals")

# manual(<file> <folder to install in> <arguments of cae manual...>)
function(manual file folder)
    set(written "${manuals}/${file}/${ARGV2}")
    list(SUBLIST ARGV 3 -1 arguments)
    add_custom_command(
        OUTPUT "${written}"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${manuals}/${file}"
        COMMAND cae manual ${arguments} > "${written}"
        DEPENDS cae
        VERBATIM)
    install(FILES "${written}" DESTINATION "${folder}" COMPONENT program)
    set_property(GLOBAL APPEND PROPERTY cae_manuals "${written}")
endfunction()

manual(en "${CMAKE_INSTALL_MANDIR}/man1" cae.1 --lang en)
manual(fr "${CMAKE_INSTALL_MANDIR}/fr/man1" cae.1 --lang fr)
manual(bash "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" cae --for bash)
manual(zsh "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions" _cae --for zsh --lang fr)

get_property(written GLOBAL PROPERTY cae_manuals)
add_custom_target(manuals ALL DEPENDS ${written})
