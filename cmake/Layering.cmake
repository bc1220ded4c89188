function(darkhorse_check_layering)
endfunction()
